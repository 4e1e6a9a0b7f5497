package vn.gdnn.records.register.entry;

import java.util.List;
import vn.gdnn.kit.problem.Refusal;

/**
 * An entry on its way into the register: the diploma where its acts have brought it, what it says, and those acts in their
 * order. Whoever enters, one, many or an older register, goes through the same checks.
 */
public record Entry(Diploma diploma, Printed printed, List<DiplomaAct> acts) {

    public Entry {
        acts = List.copyOf(acts);
        if (acts.isEmpty() || !acts.get(0).kind().isFirst()) {
            throw new IllegalArgumentException("an entry begins with its registration");
        }
        var content = printed.content();
        content.holder().requireBornBefore(diploma.recognisedOn());
        var hasBoth = printed.form().mayHaveSexAndMode(diploma.issuedOn());
        if (!hasBoth && (content.holder().sex() != null || content.trainingMode() != null)) {
            throw new Refusal(DiplomaRefusal.FIELD_NOT_ON_FORM);
        }
    }
}
