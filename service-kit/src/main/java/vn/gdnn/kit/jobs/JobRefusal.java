package vn.gdnn.kit.jobs;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a job is not found or not started. */
enum JobRefusal implements RefusalCode {
    JOB_NOT_FOUND(Kind.NOT_FOUND),
    JOB_NOT_WAITING(Kind.CONFLICT),
    JOB_ENDED(Kind.CONFLICT);

    private final Kind kind;

    JobRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "kit-problems";
    }
}
