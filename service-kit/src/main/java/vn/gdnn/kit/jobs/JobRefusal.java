package vn.gdnn.kit.jobs;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a job is not found or not started. */
@TextsIn("kit-problems")
enum JobRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    JOB_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    JOB_NOT_WAITING,
    @OfKind(Kind.CONFLICT)
    JOB_ENDED
}
