/** A student's way through one programme. */
@NullMarked
package vn.gdnn.records.enrolment;

import org.jspecify.annotations.NullMarked;
