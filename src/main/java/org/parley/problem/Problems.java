package org.parley.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.parley.ParleyException;
import org.parley.dialogue.ConversationEnded;
import org.parley.dialogue.LostConversation;

/** Makes problems out of failures and statuses, and logs what is ours to mend, once, with the incident id. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    @Inject
    HttpServletRequest request;

    private final Jsonb jsonb = JsonbBuilder.create();

    /** The problem a failure is. */
    public Problem of(Throwable failure) {
        return ProblemType.of(failure).map(type -> refusal(type, failure)).orElseGet(() -> incident(failure));
    }

    /** The problem a failure is, if nothing is known of it than that it asks for this status. */
    public Problem of(Throwable failure, int status) {
        return status >= ProblemType.INTERNAL.status()
                        || ProblemType.of(failure).isPresent()
                ? of(failure)
                : of(status);
    }

    /** The problem that a status without a failure stands for. */
    public Problem of(int status) {
        ProblemType type = ProblemType.of(status);
        return new Problem(type.urn(), type.title(), status, type.detail(null), newIncident(), null);
    }

    public String json(Problem problem) {
        return jsonb.toJson(problem);
    }

    private Problem refusal(ProblemType type, Throwable failure) {
        Throwable root = DiscreetFailure.chain(failure)
                .filter(ParleyException.class::isInstance)
                .findFirst()
                .orElse(failure);
        return new Problem(type.urn(), type.title(), type.status(), type.detail(root), newIncident(), startAgain(root));
    }

    private Problem incident(Throwable failure) {
        ProblemType type = ProblemType.INTERNAL;
        Problem problem =
                new Problem(type.urn(), type.title(), type.status(), type.detail(failure), newIncident(), null);
        LOG.log(Level.ERROR, "Incident " + problem.incident(), DiscreetFailure.of(failure));
        return problem;
    }

    private Problem.StartAgain startAgain(Throwable failure) {
        if (failure instanceof ConversationEnded ended) {
            return startAgain(ended.conversation());
        }
        return failure instanceof LostConversation lost ? startAgain(lost.conversation()) : null;
    }

    private Problem.StartAgain startAgain(UUID conversation) {
        return new Problem.StartAgain("POST", request.getContextPath() + "/api/conversations", conversation.toString());
    }

    private static String newIncident() {
        return UUID.randomUUID().toString();
    }
}
