/** Where occupations stand in classifications of other bodies, with the days from which that holds. */
@NullMarked
package vn.gdnn.curriculum.occupation.classification;

import org.jspecify.annotations.NullMarked;
