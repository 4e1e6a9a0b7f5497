/** Trainings that will hold no more: who is told, when, and by which letter. */
@NullMarked
package vn.gdnn.training.expiry;

import org.jspecify.annotations.NullMarked;
