package vn.gdnn.records.people.link;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why two entries are not linked, or not parted. */
enum LinkRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    PERSON_LINK_WITHIN_SCHOOL,
    @OfKind(Kind.CONFLICT)
    PERSON_LINK_CONTRADICTED,
    @OfKind(Kind.CONFLICT)
    PERSONS_LINKED_ALREADY,
    @OfKind(Kind.NOT_FOUND)
    PERSON_LINK_NOT_FOUND
}
