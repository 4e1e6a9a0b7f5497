/** Learning plans: what a person lacks of what the position needs, and how far a school, a province, the country has come. */
@NullMarked
package vn.gdnn.training.plan;

import org.jspecify.annotations.NullMarked;
