/** Enrolments over HTTP. */
@NullMarked
package vn.gdnn.records.enrolment.rest;

import org.jspecify.annotations.NullMarked;
