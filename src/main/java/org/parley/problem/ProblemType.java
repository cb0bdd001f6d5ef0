package org.parley.problem;

import jakarta.ejb.ConcurrentAccessTimeoutException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ParleyException;
import org.parley.chat.UnfitText;
import org.parley.conversation.UnknownConversation;
import org.parley.conversation.UnknownMessage;
import org.parley.dialogue.ConversationEnded;
import org.parley.dialogue.Crowded;
import org.parley.dialogue.LostConversation;
import org.parley.dialogue.UnknownBot;
import org.parley.security.BodyTooLarge;
import org.parley.security.Forbidden;
import org.parley.security.Unauthenticated;
import org.parley.storage.Stale;
import org.parley.storage.UnfitQuery;
import org.parley.understanding.training.TrainingRefused;
import org.parley.user.UnfitName;
import org.parley.user.UnknownUser;
import org.parley.workshop.NoResult;
import org.parley.workshop.TooMuchWork;
import org.parley.workshop.UnknownWork;

/** The kinds of problems, each with its status, what people read, and the exceptions it stands for. */
public enum ProblemType {
    UNREADABLE(
            400,
            "The request cannot be read",
            "Send the JSON that the API's description asks for.",
            JsonbException.class,
            JsonException.class),
    UNFIT_QUERY(400, "The list cannot be given like that", "", UnfitQuery.class),
    UNAUTHENTICATED(401, "Who are you?", "", Unauthenticated.class),
    FORBIDDEN(403, "That is not allowed", "The request comes from another site, or lacks the right.", Forbidden.class),
    UNKNOWN(
            404,
            "There is nothing here",
            "Check the address.",
            UnknownConversation.class,
            UnknownMessage.class,
            UnknownUser.class,
            UnknownWork.class),
    METHOD_NOT_ALLOWED(405, "That cannot be done here", "Use one of the methods in the Allow header."),
    NOT_ACCEPTABLE(406, "There is no such form of this", "Accept application/json."),
    ENDED(409, "The conversation has ended", "", ConversationEnded.class),
    CONFLICT(409, "That does not go with how things stand", "", Conflict.class, NoResult.class),
    LOST(409, "The conversation cannot go on", "", LostConversation.class),
    LENGTH_REQUIRED(411, "How long is it?", "Send the form with its Content-Length."),
    STALE(
            412,
            "It was changed in the meantime",
            "Read it again, then change it.",
            Stale.class,
            OptimisticLockException.class),
    TOO_LARGE(
            413,
            "The request is too large",
            "Send at most 64 KiB, or 2 MiB of examples to train and evaluate.",
            BodyTooLarge.class),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of the wrong kind", "Send application/json."),
    UNFIT(
            422,
            "The content cannot be taken",
            "",
            UnfitText.class,
            UnfitName.class,
            UnfitContent.class,
            UnknownBot.class,
            TrainingRefused.class),
    VERSION_REQUIRED(428, "Which version do you mean?", "", VersionRequired.class),
    BAD_REQUEST(400, "The request is wrong", "Check it against the API's description."),
    INTERNAL(500, "Something went wrong here", "It is not your fault. The incident id helps the operators to find it."),
    UNAVAILABLE(
            503,
            "Busy at the moment",
            "Try again in a few seconds.",
            ConcurrentAccessTimeoutException.class,
            LockTimeoutException.class,
            PessimisticLockException.class,
            Crowded.class,
            TooMuchWork.class);

    private final int status;
    private final String title;
    private final String advice;
    private final List<Class<? extends Exception>> causes;

    @SafeVarargs
    @SuppressWarnings("varargs")
    ProblemType(int status, String title, String advice, Class<? extends Exception>... causes) {
        this.status = status;
        this.title = title;
        this.advice = advice;
        this.causes = List.of(causes);
    }

    /** The kind an exception is of, told by the deepest cause that is known: what is around it only passes it on. */
    static Optional<ProblemType> of(Throwable failure) {
        return DiscreetFailure.chain(failure)
                .flatMap(cause -> Stream.of(values()).filter(type -> type.covers(cause)))
                .reduce((outer, inner) -> inner);
    }

    /** The kind that an HTTP status says best. */
    static ProblemType of(int status) {
        return Stream.of(values())
                .filter(type -> type.status == status && type != UNREADABLE && type != UNFIT_QUERY)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** A URN: stable, and no address of ours that could go away. */
    String urn() {
        return "urn:parley:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do: an exception of Parley's own knows best, any other may tell what is internal. */
    String detail(Throwable failure) {
        return failure instanceof ParleyException && covers(failure) ? failure.getMessage() : advice;
    }

    private boolean covers(Throwable failure) {
        return causes.stream().anyMatch(type -> type.isInstance(failure));
    }
}
