package vn.gdnn.curriculum.competence;

import vn.gdnn.kit.problem.RefusalCode;

enum CompetenceRefusal implements RefusalCode {
    COMPETENCE_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
