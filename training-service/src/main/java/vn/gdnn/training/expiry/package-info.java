/** Trainings that will hold no more: who is told, when, and what the letter says. */
@NullMarked
package vn.gdnn.training.expiry;

import org.jspecify.annotations.NullMarked;
