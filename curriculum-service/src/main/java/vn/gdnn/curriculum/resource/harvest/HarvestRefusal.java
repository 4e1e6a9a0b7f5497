package vn.gdnn.curriculum.resource.harvest;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a request of a harvester is declined. OAI-PMH has codes of its own for it, and answers them with status 200. */
@TextsIn("resource-problems")
@OfKind(RefusalCode.Kind.MALFORMED)
public enum HarvestRefusal implements RefusalCode {
    OAI_VERB_UNKNOWN,
    OAI_ARGUMENT_UNKNOWN,
    OAI_ARGUMENT_REPEATED,
    OAI_ARGUMENT_MISSING,
    OAI_ARGUMENT_INVALID,
    OAI_DATES_UNLIKE,
    OAI_TOKEN_NOT_ALONE,
    OAI_TOKEN_INVALID,
    OAI_TOKEN_EXPIRED,
    OAI_FORMAT_UNKNOWN,
    OAI_IDENTIFIER_UNKNOWN,
    OAI_NO_RECORDS;

    private static final int LONGEST_SHOWN = 60;

    /** What was sent, as far as a refusal repeats it. */
    public static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
