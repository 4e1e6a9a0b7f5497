package vn.gdnn.curriculum.resource.content;

/** For which qualification it was made: levels 1 to 3, 4 and 5 of the national framework (Decision 1982/QĐ-TTg). */
public enum EducationalLevel {
    ELEMENTARY,
    INTERMEDIATE,
    COLLEGE
}
