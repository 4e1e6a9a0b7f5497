/** The level-IV list of occupations that programmes lead to; kept by the ministry, read by all. */
@NullMarked
package vn.gdnn.curriculum.occupation;

import org.jspecify.annotations.NullMarked;
