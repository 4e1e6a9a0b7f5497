package vn.gdnn.curriculum.programme.exchange.rest;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

@OfKind(RefusalCode.Kind.RULE)
enum PackageRefusal implements RefusalCode {
    PACKAGE_FAULTY,
    PACKAGE_PROGRAMME_MISSING
}
