package vn.gdnn.kit.imports;

import org.jspecify.annotations.Nullable;

/** A rule for one clean, present value. */
@FunctionalInterface
interface ValueForm {

    @Nullable Fault faultOf(String value);
}
