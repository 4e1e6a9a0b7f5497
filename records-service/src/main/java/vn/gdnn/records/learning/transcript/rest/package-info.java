/** What an enrolment's results amount to, over HTTP. */
@NullMarked
package vn.gdnn.records.learning.transcript.rest;

import org.jspecify.annotations.NullMarked;
