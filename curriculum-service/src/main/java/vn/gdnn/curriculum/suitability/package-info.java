/** That the content of a programme suits digital methods: what shows it, and who confirmed it. */
@NullMarked
package vn.gdnn.curriculum.suitability;

import org.jspecify.annotations.NullMarked;
