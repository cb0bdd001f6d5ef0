package org.parley.channel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.ParleyException;
import org.parley.chat.Choice;
import org.parley.chat.Utterance;
import org.parley.conversation.Conversation;
import org.parley.conversation.MessageStore;
import org.parley.conversation.UnknownConversation;
import org.parley.dialogue.Bots;
import org.parley.dialogue.Dialogues;
import org.parley.dialogue.Spoken;
import org.parley.dialogue.Standing;
import org.parley.problem.Conflict;
import org.parley.problem.Problem;
import org.parley.problem.Problems;
import org.parley.security.Token;
import org.parley.user.User;
import org.parley.user.UserStore;

/**
 * The chat page's bean, one per request. A form that was taken is answered with a redirect to the page, so that a reload
 * says nothing twice; a form that was not is answered with the page, the reason and what was typed.
 */
@Named("chat")
@RequestScoped
public class ChatPage {

    private static final String SEND = "send";

    @Inject
    Bots bots;

    @Inject
    Dialogues dialogues;

    @Inject
    MessageStore messages;

    @Inject
    Problems problems;

    @Inject
    UserStore users;

    @Inject
    HttpServletRequest request;

    private String conversation = "";
    private String text = "";
    private String problem = "";
    private Optional<Standing> standing = Optional.empty();
    private boolean lost;
    private Excerpt excerpt = Excerpt.EMPTY;

    /** Finds the conversation the page is about, opening one for a newcomer; runs before the page is rendered. */
    public void prepare() {
        try {
            Optional<Conversation> known = looked();
            if (known.isPresent()) {
                show(known.get());
            } else if (isVisit()) {
                Spoken opened = open(Optional.empty());
                standing = Optional.of(opened.standing());
                show(opened.conversation());
            }
        } catch (RuntimeException failure) {
            refuse(problems.of(failure));
        }
    }

    /** Says what was typed, or the choice that was tapped. */
    public void send() {
        attempt(() -> {
            ChatCookie cookie = cookie().orElseThrow(() -> new Conflict("Your browser did not send this page's"
                    + " cookie: allow cookies for this site, then send it again."));
            if (!cookie.conversation().toString().equals(conversation)) {
                throw new Conflict(
                        "This page showed another conversation than your browser's newest one: here is the newest.");
            }
            dialogues.say(cookie.conversation(), cookie, new Utterance(said()));
        });
    }

    /** Opens a new conversation for the same user, unless another tab has done so already. */
    public void startAgain() {
        attempt(() -> found().filter(old -> old.id().toString().equals(conversation))
                .ifPresent(old -> open(users.find(old.user()))));
    }

    private void show(Conversation found) {
        conversation = found.id().toString();
        excerpt = Excerpt.of(messages, found.id(), before());
    }

    /** The browser's conversation, with its standing if it has one still. */
    private Optional<Conversation> looked() {
        try {
            Optional<Spoken> found = cookie().map(cookie -> dialogues.look(cookie.conversation(), cookie));
            standing = found.map(Spoken::standing);
            return found.map(Spoken::conversation);
        } catch (UnknownConversation deleted) {
            return Optional.empty();
        } catch (ParleyException cannotGoOn) {
            lost = true;
            refuse(problems.of(cannotGoOn));
            return found();
        }
    }

    /** Whether somebody wants to see the page now: what only looks ahead must open no conversation. */
    private boolean isVisit() {
        String purpose = request.getHeader("Sec-Purpose");
        if (purpose != null && purpose.startsWith("prefetch")) {
            // a browser throws away what it fetched ahead with this status, and fetches anew for a person
            external().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        }
        return List.of("GET", "POST").contains(request.getMethod());
    }

    private Optional<Integer> before() {
        try {
            return Optional.ofNullable(request.getParameter("before"))
                    .map(Integer::valueOf)
                    .filter(number -> number > 1);
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private void attempt(Runnable action) {
        try {
            action.run();
            external().redirect(request.getContextPath() + "/");
        } catch (RuntimeException failure) {
            refuse(problems.of(failure));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void refuse(Problem refused) {
        problem = refused.detail();
        external().setResponseStatus(refused.status());
    }

    private String said() {
        String button = external().getRequestParameterMap().get(SEND);
        String words = button == null || button.equals("Send") ? text : button;
        return words.replace("\r\n", "\n");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private Optional<ChatCookie> cookie() {
        return ChatCookie.in(request);
    }

    private Optional<Conversation> found() {
        try {
            return cookie().map(cookie -> dialogues.find(cookie.conversation(), cookie));
        } catch (UnknownConversation deleted) {
            return Optional.empty();
        }
    }

    private Spoken open(Optional<User> user) {
        Token token = Token.random();
        Spoken opened = dialogues.open(bots.usual(), user, token);
        HttpServletResponse response = (HttpServletResponse) external().getResponse();
        new ChatCookie(opened.conversation().id(), token).giveTo(request, response);
        return opened;
    }

    public String getTitle() {
        return "Parley";
    }

    public String getBotName() {
        return bots.usual();
    }

    public List<ChatLine> getLines() {
        return excerpt.lines();
    }

    /** The number of the message before which there are more to show, or null where these are the first. */
    public Integer getEarlier() {
        return excerpt.more() ? (Integer) excerpt.lines().get(0).getNumber() : null;
    }

    /** Whether the page shows an earlier part of the conversation than its end. */
    public boolean isPast() {
        return before().isPresent();
    }

    /** Whether nothing can be said any more. */
    public boolean isEnded() {
        return lost || standing.map(Standing::ended).orElse(false);
    }

    /** Whether the conversation is kept but cannot go on. */
    public boolean isLost() {
        return lost;
    }

    /** How many questions are left, or null where they are not counted. */
    public Integer getQuestionsLeft() {
        OptionalInt left = standing.map(Standing::questionsLeft).orElse(OptionalInt.empty());
        return left.isPresent() ? (Integer) left.getAsInt() : null;
    }

    public String getAwaits() {
        return standing.map(Standing::awaits).orElse(null);
    }

    public List<String> getChoices() {
        return standing.map(Standing::choices).orElse(List.of()).stream()
                .map(Choice::text)
                .toList();
    }

    /** The conversation the form belongs to: what a tab sends after another has started again must not be mixed up. */
    public String getConversation() {
        return conversation;
    }

    public void setConversation(String conversation) {
        this.conversation = conversation;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getProblem() {
        return problem;
    }
}
