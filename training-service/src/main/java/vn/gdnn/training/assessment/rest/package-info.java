/** Self-assessments over HTTP. */
@NullMarked
package vn.gdnn.training.assessment.rest;

import org.jspecify.annotations.NullMarked;
