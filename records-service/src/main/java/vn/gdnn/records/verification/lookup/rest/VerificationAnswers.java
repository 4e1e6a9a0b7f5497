package vn.gdnn.records.verification.lookup.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.records.verification.lookup.Standpoint;
import vn.gdnn.records.verification.lookup.Verification;

/** Answers whoever asks about a diploma, in whichever way, in the same form. */
@ApplicationScoped
class VerificationAnswers {

    private final Receipts receipts;
    private final Clock clock;

    VerificationAnswers(Receipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * @param publicId repeated to whoever asked with it, and shown to nobody else
     * @param asked the days as they were asked about, if they were
     */
    record Question(
            @Nullable String publicId,
            Asked asked,
            Standpoint at,
            @Nullable String language) {

        VerificationView.Days days() {
            return new VerificationView.Days(
                    asked.on() == null ? null : at.on(), asked.knownOn() == null ? null : at.knownOn());
        }
    }

    /** The days of a question as text: on which something held, and on which it was known. */
    record Asked(@Nullable String on, @Nullable String knownOn) {

        static final Asked NOTHING = new Asked(null, null);
    }

    RestResponse<VerificationView> answer(Optional<Verification> found, Question question) {
        return answer(found, view(found, question));
    }

    /** The same answer, signed. */
    RestResponse<String> receipt(Optional<Verification> found, Question question) {
        return answer(found, receipts.of(view(found, question)));
    }

    private static <T> RestResponse<T> answer(Optional<Verification> found, T entity) {
        return ResponseBuilder.<T>create(found.isPresent() ? 200 : 404)
                .entity(entity)
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    VerificationView view(Optional<Verification> found, Question question) {
        var now = clock.instant();
        return found.map(diploma -> VerificationView.of(
                        question.publicId(),
                        question.days(),
                        now,
                        diploma,
                        question.at(),
                        ProblemTexts.languageOf(question.language())))
                .orElseGet(() -> VerificationView.unknown(question.publicId(), question.days(), now));
    }
}
