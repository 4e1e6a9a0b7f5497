/** Completed trainings of staff in digital competence: what targets T1 and T2 count. */
@NullMarked
package vn.gdnn.training.completion;

import org.jspecify.annotations.NullMarked;
