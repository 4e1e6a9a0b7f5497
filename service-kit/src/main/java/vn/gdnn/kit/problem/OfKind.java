package vn.gdnn.kit.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What kind of obstacle a refusal code names: set on one constant, or on an enum for all constants that set nothing else. */
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OfKind {

    RefusalCode.Kind value();
}
