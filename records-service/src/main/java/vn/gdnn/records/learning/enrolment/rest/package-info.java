/** Enrolments over HTTP. */
@NullMarked
package vn.gdnn.records.learning.enrolment.rest;

import org.jspecify.annotations.NullMarked;
