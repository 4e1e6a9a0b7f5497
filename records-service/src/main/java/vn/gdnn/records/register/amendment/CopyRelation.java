package vn.gdnn.records.register.amendment;

/** Who may have a certified copy from the original register (decree 23/2015, art. 16). */
public enum CopyRelation {
    HOLDER,
    LEGAL_REPRESENTATIVE,
    AUTHORISED_REPRESENTATIVE,
    PARENT,
    CHILD,
    SPOUSE,
    SIBLING,
    SUCCESSOR
}
