/** Diplomas whose key was disowned are sealed anew: asked by one person, approved by another, done by a job. */
@NullMarked
package vn.gdnn.records.credentials.reseal;

import org.jspecify.annotations.NullMarked;
