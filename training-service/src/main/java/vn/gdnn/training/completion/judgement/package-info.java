/** What those who stand over a school find of the trainings that it declared, and on which papers. */
@NullMarked
package vn.gdnn.training.completion.judgement;

import org.jspecify.annotations.NullMarked;
