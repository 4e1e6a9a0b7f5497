package vn.gdnn.kit.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation on what the caller's office keeps itself, whether that is a school, a province or the ministry: who stands over
 * schools acts here with the rights of the own office, and has none on any school's rows.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForOwnOffice {}
