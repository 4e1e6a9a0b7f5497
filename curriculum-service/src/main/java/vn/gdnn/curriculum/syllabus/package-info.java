/** What a programme says: its outline, modules and learning outcomes. */
@NullMarked
package vn.gdnn.curriculum.syllabus;

import org.jspecify.annotations.NullMarked;
