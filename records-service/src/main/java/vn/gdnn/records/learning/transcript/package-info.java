/** All results of one enrolment and what they amount to. */
@NullMarked
package vn.gdnn.records.learning.transcript;

import org.jspecify.annotations.NullMarked;
