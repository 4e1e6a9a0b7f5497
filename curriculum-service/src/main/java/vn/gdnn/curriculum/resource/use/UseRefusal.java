package vn.gdnn.curriculum.resource.use;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why something is no use of a resource. */
@TextsIn("resource-problems")
@OfKind(RefusalCode.Kind.CONFLICT)
enum UseRefusal implements RefusalCode {
    USE_OF_OWN_RESOURCE,
    USE_OF_UNPUBLISHED_RESOURCE
}
