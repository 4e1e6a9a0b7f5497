/** Between submission and approval a council appraises a version of a programme. */
@NullMarked
package vn.gdnn.curriculum.appraisal;

import org.jspecify.annotations.NullMarked;
