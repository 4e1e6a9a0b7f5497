/** What a programme says: its outline, modules and learning outcomes, and what the rules ask of them. */
@NullMarked
package vn.gdnn.curriculum.syllabus;

import org.jspecify.annotations.NullMarked;
