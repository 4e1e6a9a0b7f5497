package vn.gdnn.curriculum.resource;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

@TextsIn("resource-problems")
enum ResourceRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    RESOURCE_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    RESOURCE_NOT_EDITABLE,
    @OfKind(Kind.CONFLICT)
    RESOURCE_NOT_DRAFT,
    @OfKind(Kind.CONFLICT)
    RESOURCE_NOT_SUBMITTED,
    @OfKind(Kind.CONFLICT)
    RESOURCE_NOT_PUBLISHED,
    @OfKind(Kind.CONFLICT)
    RESOURCE_VERSION_IN_PREPARATION,
    @OfKind(Kind.FORBIDDEN)
    REVIEWER_WROTE_RESOURCE,
    @OfKind(Kind.RULE)
    RESOURCE_WITHOUT_FILE,
    @OfKind(Kind.RULE)
    LANGUAGE_UNKNOWN,
    @OfKind(Kind.RULE)
    LICENCE_UNKNOWN,
    @OfKind(Kind.RULE)
    PARENT_UNKNOWN,
    @OfKind(Kind.RULE)
    ADAPTATION_NOT_ALLOWED,
    @OfKind(Kind.RULE)
    LICENCE_NOT_OF_ADAPTATION,
    @OfKind(Kind.RULE)
    MAPPED_OCCUPATION_UNKNOWN,
    @OfKind(Kind.RULE)
    MODULE_UNKNOWN
}
