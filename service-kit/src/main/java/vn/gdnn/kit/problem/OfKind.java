package vn.gdnn.kit.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What kind of obstacle a refusal code names: said of one constant, or of an enum for all that say nothing else. */
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OfKind {

    RefusalCode.Kind value();
}
