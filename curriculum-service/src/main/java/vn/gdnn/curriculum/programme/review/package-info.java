/** Programmes in force are reviewed at least every three years. */
@NullMarked
package vn.gdnn.curriculum.programme.review;

import org.jspecify.annotations.NullMarked;
