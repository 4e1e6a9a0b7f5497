/** Questionnaires as data, in versions: what is asked, which answers there are, and where an answer places a person. */
@NullMarked
package vn.gdnn.training.questionnaire;

import org.jspecify.annotations.NullMarked;
