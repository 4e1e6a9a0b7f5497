/** What may be added behind a sealed file: another signature, validation data, archive timestamps, and nothing else. */
@NullMarked
package vn.gdnn.credential.revision;

import org.jspecify.annotations.NullMarked;
