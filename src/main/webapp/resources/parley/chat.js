/*
 * Turns the page's plain form into a live chat. The server's page stays the only truth: every exchange posts the
 * form as a browser would, and takes over from the page that comes back whatever is new in it.
 */
const TIMEOUT = 20_000;
const SHORT_TIMEOUT = 5_000;
const LOOKS = [0, 1_000, 2_000];
const LONGEST_PAUSE = 600;
const NEAR = 120;

const byId = (id, page = document) => page.getElementById(id);
const form = byId('chat');
const log = byId('log');
const lines = byId('lines');
const typing = byId('typing');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');
const {general} = byId('problem').dataset;
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('parley') : null;

let work = Promise.resolve();
let sending = false;
let reading = new AbortController();
/** What was sent without an answer: nobody knows yet whether the server took it. */
let doubt = null;
let draft = '';
let hurry = () => {};

// An earlier part of the conversation stays a plain page: it would have a gap before what is said now.
if (!byId('newest')) {
    form.addEventListener('submit', onSubmit);
    form.addEventListener('keydown', onKey);
    form.addEventListener('input', event => event.target.id === 'text' && fit(event.target));
    byId('earlier').addEventListener('click', onEarlier);
    tabs?.addEventListener('message', event => event.data === conversation() && refresh());
    addEventListener('pageshow', event => event.persisted && refresh());
    document.addEventListener('visibilitychange', () => document.hidden || refresh());
}
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
    const answer = await send(button, typed, bubble && (typed || button.value).trim());
    setSending(false);
    const problem = answer ? answer.problem : general;
    if (problem) {
        showTyping(false);
        bubble?.remove();
        write([typed, byId('text')?.value].filter(Boolean).join('\n'));
        await takeOver(answer?.page);
        showProblem(problem);
    } else {
        tabs?.postMessage(before);
        await takeOver(answer.page, bubble, pause);
        showTyping(false);
    }
}

/** Posts the form, but not again what an earlier post without an answer turns out to have brought to the server. */
async function send(button, typed, said) {
    const body = bodyOf(button, typed);
    if (doubt?.said === said && doubt.conversation === conversation()) {
        const found = await look([0]);
        if (!found || !doubt) {
            return found;
        }
    } else {
        doubt = {said, typed, conversation: conversation(), after: lastNumber()};
    }
    const answer = await load(form.action, {method: 'POST', body}).catch(() => null);
    if (!answer) {
        return look(LOOKS);
    }
    doubt = null;
    return answer;
}

/** Looks at the page, after each of these pauses, for what was sent without an answer. */
async function look(pauses) {
    let answer = null;
    for (const pause of pauses) {
        await new Promise(done => setTimeout(done, pause));
        answer = await load(location.href, {cache: 'no-store'}, new AbortController(), SHORT_TIMEOUT).catch(() => answer);
        if (answer && isTaken(answer.page)) {
            doubt = null;
            return {...answer, problem: ''};
        }
    }
    return answer && {...answer, problem: general};
}

function isTaken(page) {
    if (!doubt) {
        return false;
    }
    const same = conversation(page) === doubt.conversation;
    return doubt.said === null ? !same : same && [...page.querySelectorAll('.line.user')].some(line =>
        Number(line.dataset.number) > doubt.after && line.querySelector('.text').textContent === doubt.said);
}

function refresh() {
    enqueue(async () => {
        reading = new AbortController();
        const answer = await load(location.href, {cache: 'no-store'}, reading).catch(() => null);
        if (answer && isTaken(answer.page)) {
            if (byId('text')?.value === doubt.typed) {
                write('');
            }
            showProblem('');
            doubt = null;
        }
        await takeOver(answer?.page);
    });
}

function onEarlier(event) {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
        return;
    }
    event.preventDefault();
    enqueue(async () => {
        const answer = link.isConnected && await load(link.href, {cache: 'no-store'}).catch(() => null);
        if (answer && conversation(answer.page) === conversation()) {
            prepend(answer.page, link);
        } else if (link.isConnected) {
            showProblem(byId('earlier').dataset.failed);
        }
    });
}

function prepend(page, link) {
    const fresh = [...page.querySelectorAll('#lines > .line')].filter(isNew).map(line => document.importNode(line, true));
    fresh.forEach(showTime);
    // Screen readers would read all of it aloud, as if it had just been said.
    log.setAttribute('aria-live', 'off');
    setTimeout(() => log.removeAttribute('aria-live'), 1_000);
    const first = lines.firstElementChild;
    const place = first.getBoundingClientRect().top;
    lines.prepend(...fresh);
    const further = page.querySelector('#earlier a');
    if (further) {
        link.href = further.href;
    } else {
        const focused = link === document.activeElement;
        link.remove();
        if (focused) {
            log.focus({preventScroll: true});
        }
    }
    log.scrollTop += first.getBoundingClientRect().top - place;
    scrollBy(0, first.getBoundingClientRect().top - place);
}

/** One exchange after the other, so that an older page never follows a newer one. */
function enqueue(job) {
    work = work.then(job).catch(console.error);
}

async function load(url, options, abort = new AbortController(), timeout = TIMEOUT) {
    const timer = setTimeout(() => abort.abort(), timeout);
    try {
        const response = await fetch(url, {credentials: 'same-origin', signal: abort.signal, ...options});
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        if (!byId('log', page)) {
            throw new Error(`${response.status} without the chat page`);
        }
        return {page, problem: byId('problem', page).textContent.trim() || (response.ok ? '' : general)};
    } finally {
        clearTimeout(timer);
    }
}

function bodyOf(button, typed) {
    const body = new URLSearchParams(new FormData(form));
    if (typed) {
        body.set('text', typed);
    }
    body.set(button.name, button.value);
    return body;
}

async function takeOver(page, bubble, wait) {
    if (!page) {
        return;
    }
    if (conversation(page) !== conversation() || isApart(page)) {
        lines.querySelectorAll('[data-number]').forEach(line => line.remove());
        byId('earlier').replaceChildren(...document.importNode(byId('earlier', page), true).childNodes);
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

function lastNumber() {
    return Math.max(0, ...[...lines.querySelectorAll('[data-number]')].map(line => Number(line.dataset.number)));
}

const isNew = line => !lines.querySelector(`[data-number="${CSS.escape(line.dataset.number)}"]`);

/** Whether so much was said elsewhere that the page does not reach back to the lines shown here. */
function isApart(page) {
    const first = page.querySelector('#lines > .line');
    return Boolean(page.querySelector('#earlier a') && first && isNew(first));
}

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
    page.querySelectorAll('#chat input[type="hidden"]').forEach(field => {
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
        draft = byId('text')?.value ?? draft;
        replace('entry', page);
        write(draft);
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
