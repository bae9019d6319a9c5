"""Run by Alembic: the scripts in ``versions`` on the database that ``schema.py`` prepared."""

from alembic import context

with context.config.attributes["engine"].connect() as connection:
    context.configure(connection=connection, transactional_ddl=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
