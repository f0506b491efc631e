console.error("one line"); process.exit(3)
