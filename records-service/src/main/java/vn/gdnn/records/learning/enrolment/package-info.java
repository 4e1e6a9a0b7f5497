/** A student's way through one programme. */
@NullMarked
package vn.gdnn.records.learning.enrolment;

import org.jspecify.annotations.NullMarked;
