/** Files of learning resources: uploads that go on where they stood, and files in ranges. */
@NullMarked
package vn.gdnn.curriculum.resource.file;

import org.jspecify.annotations.NullMarked;
