/** Questionnaires over HTTP. */
@NullMarked
package vn.gdnn.training.questionnaire.rest;

import org.jspecify.annotations.NullMarked;
