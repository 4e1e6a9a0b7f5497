package vn.gdnn.records.register.entry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Where a diploma stands, from its entry in the register on; what leads where is said by {@link DiplomaAct.Kind}. */
public enum DiplomaStatus {
    REGISTERED,
    SIGNED,
    ISSUED,
    REPLACED,
    REVOKED,
    /** Ended before its issue; its number stays used. */
    CANCELLED;

    /** Handed out at some time, whatever became of it. */
    public static final Set<DiplomaStatus> HANDED_OUT = EnumSet.of(ISSUED, REPLACED, REVOKED);

    /** Entered and not handed out yet. */
    public static final Set<DiplomaStatus> NOT_ISSUED = EnumSet.of(REGISTERED, SIGNED);

    /** In force no more. */
    public static final Set<DiplomaStatus> WITHDRAWN = EnumSet.of(REPLACED, REVOKED);

    /** Whose paper is good for nothing any more. */
    public static final Set<DiplomaStatus> NEEDLESS_PAPER = EnumSet.of(REPLACED, REVOKED, CANCELLED);

    /** Not replaced by another entry: a document can be made of it. */
    public static final Set<DiplomaStatus> WITH_DOCUMENT = EnumSet.of(ISSUED, REVOKED);

    /** The names, as a statement takes them for {@code = any (?)}. */
    public static String[] names(Collection<DiplomaStatus> statuses) {
        return statuses.stream().map(Enum::name).toArray(String[]::new);
    }
}
