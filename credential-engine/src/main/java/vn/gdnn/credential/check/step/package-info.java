/** The steps in which a file that somebody brings along was checked, and their words. */
@NullMarked
package vn.gdnn.credential.check.step;

import org.jspecify.annotations.NullMarked;
