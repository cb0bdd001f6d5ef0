/*
 * Turns the page's plain form into a live chat. The server's page stays the only truth: every exchange posts the
 * form as a browser would, and takes over from the page that comes back whatever is new in it.
 */
const TIMEOUT = 20_000;
const LONGEST_PAUSE = 600;
const NEAR = 120;

const byId = (id, page = document) => page.getElementById(id);
const form = byId('chat');
const log = byId('log');
const lines = byId('lines');
const typing = byId('typing');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('parley') : null;

let work = Promise.resolve();
let sending = false;
let reading = new AbortController();
let unsent = {};
let hurry = () => {};

form.addEventListener('submit', onSubmit);
form.addEventListener('keydown', onKey);
form.addEventListener('input', event => event.target.id === 'text' && fit(event.target));
tabs?.addEventListener('message', event => event.data === conversation() && refresh());
addEventListener('pageshow', event => event.persisted && refresh());
document.addEventListener('visibilitychange', () => document.hidden || refresh());
lines.querySelectorAll('.line').forEach(showTime);

function onKey(event) {
    // Safari ends a composition just before its Enter arrives; only the old key code still tells them apart.
    const composing = event.isComposing || event.keyCode === 229;
    const modified = event.shiftKey || event.ctrlKey || event.altKey || event.metaKey;
    if (event.target.id === 'text' && event.key === 'Enter' && !composing && !modified) {
        event.preventDefault();
        form.requestSubmit(byId('send'));
    }
}

function onSubmit(event) {
    event.preventDefault();
    const button = event.submitter ?? byId('send') ?? byId('again');
    const typed = button.id === 'send' ? byId('text').value : '';
    if (sending || (button.id === 'send' && !typed.trim())) {
        return;
    }
    setSending(true);
    showProblem('');
    const bubble = button.id === 'again' ? null : showSaid(typed || button.value);
    if (typed) {
        write('');
    }
    hurry();
    reading.abort();
    enqueue(() => exchange(button, typed, bubble));
}

async function exchange(button, typed, bubble) {
    const before = conversation();
    showTyping(true);
    const answer = await load(form.action, {method: 'POST', body: bodyOf(button, typed)}).catch(() => null);
    setSending(false);
    const problem = answer ? answer.problem : byId('problem').dataset.general;
    if (problem) {
        showTyping(false);
        bubble?.remove();
        await takeOver(answer?.page);
        write([typed, byId('text')?.value].filter(Boolean).join('\n'));
        showProblem(problem);
    } else {
        unsent = {};
        tabs?.postMessage(before);
        await takeOver(answer.page, bubble, pause);
        showTyping(false);
    }
}

function refresh() {
    enqueue(async () => {
        reading = new AbortController();
        const answer = await load(location.href, {cache: 'no-store'}, reading).catch(() => null);
        await takeOver(answer?.page);
    });
}

/** One exchange after the other, so that an older page never follows a newer one. */
function enqueue(job) {
    work = work.then(job).catch(console.error);
}

async function load(url, options, abort = new AbortController()) {
    const timer = setTimeout(() => abort.abort(), TIMEOUT);
    try {
        const response = await fetch(url, {credentials: 'same-origin', signal: abort.signal, ...options});
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        if (!byId('log', page)) {
            throw new Error(`${response.status} without the chat page`);
        }
        const {general} = byId('problem').dataset;
        return {page, problem: byId('problem', page).textContent.trim() || (response.ok ? '' : general)};
    } finally {
        clearTimeout(timer);
    }
}

function bodyOf(button, typed) {
    const said = typed || button.value;
    if (unsent.said !== said) {
        unsent = {said, key: newKey()};
    }
    byId('key').value = unsent.key;
    const body = new URLSearchParams(new FormData(form));
    if (typed) {
        body.set('text', typed);
    }
    body.set(button.name, button.value);
    return body;
}

/** A message sent again after an unknown fate keeps its key, so that the server can tell it is the same one. */
function newKey() {
    return Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(16).padStart(8, '0')).join('');
}

async function takeOver(page, bubble, wait) {
    if (!page) {
        return;
    }
    if (conversation(page) !== conversation()) {
        lines.querySelectorAll('[data-number]').forEach(line => line.remove());
    }
    const fresh = [...page.querySelectorAll('#lines > .line')].filter(isNew);
    const own = bubble && fresh.filter(line => line.matches('.user')).pop();
    for (const line of fresh) {
        if (line === own) {
            settle(bubble, line);
        } else {
            await wait?.(line);
            append(document.importNode(line, true));
        }
    }
    if (!own) {
        bubble?.remove();
    }
    takeOverState(page);
}

const isNew = line => !lines.querySelector(`[data-number="${CSS.escape(line.dataset.number)}"]`);

/** The bubble itself becomes the server's line: a new node would be announced a second time. */
function settle(bubble, line) {
    const text = line.querySelector('.text').textContent;
    if (bubble.querySelector('.text').textContent !== text) {
        bubble.querySelector('.text').textContent = text;
    }
    bubble.querySelector('time').dateTime = line.querySelector('time').dateTime;
    bubble.dataset.number = line.dataset.number;
    bubble.classList.remove('pending');
    showTime(bubble);
}

function takeOverState(page) {
    const focused = form.contains(document.activeElement);
    page.querySelectorAll('#chat input[type="hidden"]:not(#key)').forEach(field => {
        form.elements[field.name].value = field.value;
    });
    const status = byId('status', page).textContent;
    if (byId('status').textContent !== status) {
        byId('status').textContent = status;
    }
    if (!byId('choices').isEqualNode(byId('choices', page))) {
        replace('choices', page);
    }
    if (byId('entry').dataset.ended !== byId('entry', page).dataset.ended) {
        replace('entry', page);
    } else if (byId('text')) {
        byId('text').placeholder = byId('text', page).placeholder;
    }
    if (focused && !form.contains(document.activeElement)) {
        (byId('text') ?? byId('again')).focus({preventScroll: true});
    }
}

function replace(id, page) {
    byId(id).replaceWith(document.importNode(byId(id, page), true));
}

function conversation(page = document) {
    return byId('conversation', page).value;
}

function showSaid(text) {
    const bubble = document.importNode(byId('said').content, true).firstElementChild;
    bubble.querySelector('.text').textContent = text;
    bubble.querySelector('time').dateTime = new Date().toISOString();
    append(bubble);
    scrollToNewest();
    return bubble;
}

function append(line) {
    showTime(line);
    line.classList.add('fresh');
    keepingPlace(() => lines.insertBefore(line, lines.querySelector('.pending')));
}

function showTyping(on) {
    keepingPlace(() => { typing.hidden = !on; });
}

/** Follows the newest line if the person was reading there; leaves alone who reads further up. */
function keepingPlace(change) {
    const height = log.scrollHeight;
    const end = Math.min(log.getBoundingClientRect().bottom, innerHeight);
    const near = log.firstElementChild.getBoundingClientRect().bottom < end + NEAR;
    change();
    if (near) {
        scrollToNewest();
    } else {
        log.scrollTop -= log.scrollHeight - height;
    }
}

function scrollToNewest() {
    log.scrollTop = 0;
    (typing.hidden ? lines.lastElementChild : typing)?.scrollIntoView({block: 'nearest'});
}

function showTime(line) {
    const time = line.querySelector('time');
    const at = new Date(time.dateTime);
    if (!isNaN(at)) {
        const today = at.toDateString() === new Date().toDateString();
        time.textContent = at.toLocaleString([], {timeStyle: 'short', ...(today ? {} : {dateStyle: 'medium'})});
    }
}

function showProblem(sentence) {
    byId('problem').textContent = sentence;
}

function setSending(on) {
    sending = on;
    form.querySelectorAll('[type="submit"]').forEach(button =>
        on ? button.setAttribute('aria-disabled', 'true') : button.removeAttribute('aria-disabled'));
}

function write(text) {
    const input = byId('text');
    if (input && input.value !== text) {
        input.value = text;
        fit(input);
    }
}

function fit(input) {
    if (!CSS.supports('field-sizing', 'content')) {
        input.style.blockSize = 'auto';
        input.style.blockSize = `${input.scrollHeight + input.offsetHeight - input.clientHeight}px`;
    }
}

/** Bot lines come one after the other, at a pace one can follow; nobody waits for a pace they cannot see. */
function pause(line) {
    if (stillness.matches || document.hidden || sending || line.matches('.user')) {
        return null;
    }
    return new Promise(done => {
        hurry = done;
        setTimeout(done, Math.min(LONGEST_PAUSE, 150 + 8 * line.querySelector('.text').textContent.length));
    });
}
