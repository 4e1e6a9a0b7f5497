/** Schools, people and marks that nobody has, made from a seed: the same seed always gives the same bytes. */
@NullMarked
package vn.gdnn.quickstart.demo.school;

import org.jspecify.annotations.NullMarked;
