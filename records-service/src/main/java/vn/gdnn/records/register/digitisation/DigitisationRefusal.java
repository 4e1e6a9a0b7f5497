package vn.gdnn.records.register.digitisation;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why an entry of an older register is not taken over. */
enum DigitisationRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    DIGITISED_TOO_RECENT,
    @OfKind(Kind.RULE)
    PREDECESSOR_UNKNOWN,
    @OfKind(Kind.RULE)
    PREDECESSOR_NOT_THEN,
    @OfKind(Kind.RULE)
    PAPER_OF_ANOTHER_SCHOOL,
    @OfKind(Kind.CONFLICT)
    OLD_ENTRY_WAITS,
    @OfKind(Kind.RULE)
    OLD_ENTRIES_TOO_MANY,
    @OfKind(Kind.NOT_FOUND)
    OLD_ENTRIES_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    OLD_ENTRY_EXPIRED
}
