package vn.gdnn.kit.tenancy;

import vn.gdnn.kit.problem.RefusalCode;

enum TenancyRefusal implements RefusalCode {
    NO_INSTITUTION(Kind.FORBIDDEN);

    private final Kind kind;

    TenancyRefusal(Kind kind) {
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
