/** Stands for a Java of the version that FAKE_JAVA names. */
console.error(`openjdk version "${process.env.FAKE_JAVA ?? "17.0.15"}" 2025-04-15`);
