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
import org.parley.chat.Choice;
import org.parley.chat.Utterance;
import org.parley.conversation.MessageStore;
import org.parley.conversation.UnknownConversation;
import org.parley.dialogue.Bots;
import org.parley.dialogue.Dialogues;
import org.parley.dialogue.Spoken;
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

    /** How many messages the page shows: the newest. */
    private static final int MOST_LINES = 200;

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
    private Spoken current;
    private List<ChatLine> lines = List.of();

    /** Finds the conversation the page is about, opening one for a newcomer; runs before the page is rendered. */
    public void prepare() {
        try {
            current = found().orElseGet(() -> open(Optional.empty()));
            conversation = current.conversation().id().toString();
            lines = messages.newest(current.conversation(), MOST_LINES).stream()
                    .map(ChatLine::new)
                    .toList();
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
                throw new Conflict("You started again in another tab: this is the newer conversation.");
            }
            dialogues.say(cookie.conversation(), cookie, new Utterance(said()));
        });
    }

    /** Opens a new conversation for the same user, unless another tab has done so already. */
    public void startAgain() {
        attempt(() -> found().filter(old -> old.conversation().id().toString().equals(conversation))
                .ifPresent(old -> open(users.find(old.conversation().user()))));
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

    private Optional<Spoken> found() {
        try {
            return cookie().map(cookie -> dialogues.look(cookie.conversation(), cookie));
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
        return lines;
    }

    public boolean isEnded() {
        return current != null && current.standing().ended();
    }

    /** How many questions are left, or null where they are not counted. */
    public Integer getQuestionsLeft() {
        return current == null || current.standing().questionsLeft().isEmpty()
                ? null
                : current.standing().questionsLeft().getAsInt();
    }

    public String getAwaits() {
        return current == null ? null : current.standing().awaits();
    }

    public List<String> getChoices() {
        return current == null
                ? List.of()
                : current.standing().choices().stream().map(Choice::text).toList();
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
